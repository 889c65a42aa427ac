import './app.css';
import { useView } from '../state/store.ts';
import { useIsWide, useThemeAttribute } from '../ui/useTheme.ts';
import { ColumnsLayout } from './ColumnsLayout.tsx';
import { useChosenLanguage } from './language.ts';
import { PhoneLayout } from './PhoneLayout.tsx';
import { TableLayout } from './TableLayout.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';

/** From this width on map and text stand side by side; below it the text is a sheet over the map. */
const columnsFrom = 720;

/** The explorer: one of three layouts over one state. */
export function App() {
  useChosenLanguage();
  useThemeAttribute();
  useDocumentTitle();
  const hasColumns = useIsWide(columnsFrom);
  if (useView() === 'table') return <TableLayout />;
  return hasColumns ? <ColumnsLayout /> : <PhoneLayout />;
}

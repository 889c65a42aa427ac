/** Where the links of a page lead: addresses relative to it. */
export type Addresses = {
  readonly map: string;
  readonly table: string;
  /** What is read, by the name of its view. */
  readonly view: (name: string) => string;
  readonly crossing: (id: string) => string;
  readonly language: (locale: string) => string;
};

/** Puts a link in the place of a button, with all that it is and holds. */
function toLink(button: Element, address: string): Element {
  const link = button.ownerDocument.createElement('a');
  for (const { name, value } of button.attributes) if (name !== 'type') link.setAttribute(name, value);
  link.setAttribute('href', address);
  if (link.getAttribute('aria-pressed') === 'true') link.setAttribute('aria-current', 'page');
  link.removeAttribute('aria-pressed');
  link.append(...button.childNodes);
  button.replaceWith(link);
  return link;
}

/**
 * Makes a rendered page work without a script: what leads to another page is a link to it, a reference leads to its
 * source at the end of the page, and sources that the page does not cite are left out.
 */
export function makeLinks(root: Element, addresses: Addresses): void {
  for (const button of root.querySelectorAll('button[data-crossing]')) {
    toLink(button, addresses.crossing(button.getAttribute('data-crossing') ?? ''));
  }
  const [map, table] = root.querySelectorAll('.view-switch button');
  if (map) toLink(map, addresses.map);
  if (table) toLink(table, addresses.table);
  for (const link of root.querySelectorAll('a[data-view]')) {
    const view = link.getAttribute('data-view') ?? '';
    link.setAttribute('href', view === 'map' ? addresses.map : addresses.view(view));
  }
  for (const button of root.querySelectorAll('button.panel-close')) toLink(button, addresses.map);
  for (const link of root.querySelectorAll('a[data-lang]')) {
    link.setAttribute('href', addresses.language(link.getAttribute('data-lang') ?? ''));
  }
  for (const tab of root.querySelectorAll('button[role="tab"]')) {
    toLink(tab, `?panel=${tab.id.replace('tab-', '')}`).removeAttribute('tabindex');
  }
  const cited = new Set<string>();
  for (const button of root.querySelectorAll('button[data-source]')) {
    const id = `source-${button.getAttribute('data-source')}`;
    cited.add(id);
    toLink(button, `#${id}`);
  }
  for (const source of root.querySelectorAll('.served-sources li')) if (!cited.has(source.id)) source.remove();
}

/** Under which terms what is downloaded may be used, by SPDX identifier. LICENSES.md says the same of the files it is made from. */
export const licences = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    address: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Six Crossings (CC BY 4.0)',
  },
  'ODbL-1.0': {
    title: 'Open Database License 1.0',
    address: 'https://opendatacommons.org/licenses/odbl/1-0/',
    attribution: '© OpenStreetMap contributors (ODbL 1.0)',
  },
} as const;

export type Licence = keyof typeof licences;

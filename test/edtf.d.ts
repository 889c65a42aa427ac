/** What the tests use of the `edtf` package, which brings no types: the bounds of a date, in milliseconds. */
declare module 'edtf' {
  const parseEdtf: (text: string) => { readonly min: number; readonly max: number };
  export = parseEdtf;
}

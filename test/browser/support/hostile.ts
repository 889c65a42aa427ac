/** What hostile or broken links bring as the value of a parameter. Any markup of theirs that got in carries `data-pwned`. */
const values: readonly string[] = [
  '<img src=x data-pwned onerror="window.pwned=1">',
  '<script data-pwned>window.pwned=1</script>',
  '"><svg data-pwned onload=window.pwned=1>',
  "'-window.pwned=1-'",
  '</title><b data-pwned>',
  '</script><script>window.pwned=1</script>',
  'javascript:window.pwned=1',
  'data:text/html,<script>window.pwned=1</script>',
  '{{constructor.constructor("window.pwned=1")()}}',
  `\${window.pwned=1}`,
  '//evil.example/x.js',
  'https://evil.example/',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../../etc/passwd',
  '\u0000',
  'merdare\u0000',
  ' merdare ',
  'MERDARE',
  'merdare,jarinje',
  '\u202emerdare',
  '\ud800',
  '💥'.repeat(50),
  'a'.repeat(4000),
  '-1',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  "' OR 1=1 --",
  'merdare%00',
];

const dates: readonly string[] = [
  '2011-12-01',
  '1899',
  '9999-12-31',
  '2012-13',
  '2012-02-30',
  '2012-12-10T00:00:00Z',
  '2012/12/10',
  '10.12.2012',
  '2012-12-10/2013',
  '2012~',
  '[..2012]',
  '02012',
  '+2012',
  '2012-1',
  '٢٠١٢',
];

const cameras: readonly string[] = [
  '99/42.9/21.2',
  '9/95/21.2',
  '9/42.9/400',
  '9/42.9',
  '9/42.9/21.2/0',
  '1e1/42.9/21.2',
  'NaN/NaN/NaN',
  'Infinity/42.9/21.2',
  '-9/42.9/21.2',
  '0/0/0',
  '9,42.9,21.2',
  '9/42.9/21.2;',
  '9/ 42.9/21.2',
  '0x9/42.9/21.2',
  '9/42.99999999999999/21.2',
];

/** Queries that are broken as a whole; `counts` is how many of their values mean nothing. */
const whole: readonly { query: string; counts: number }[] = [
  { query: '?', counts: 0 },
  { query: '?&&&===&', counts: 0 },
  { query: '?%', counts: 0 },
  { query: '?%E0%A4%A&crossing=%FF', counts: 1 },
  { query: '?crossing=%u0041', counts: 1 },
  { query: '?crossing=%3Cb%20data-pwned%3E', counts: 1 },
  { query: '?crossing=merdare&crossing=<b data-pwned>', counts: 0 },
  { query: '?crossing=<b data-pwned>&crossing=merdare', counts: 1 },
  { query: '?__proto__=1&__proto__[polluted]=1&constructor[prototype][polluted]=1', counts: 0 },
  { query: `?${'x=1&'.repeat(1500)}`, counts: 0 },
  { query: '?<script>window.pwned=1</script>', counts: 0 },
  { query: '?CROSSING=x&Panel=y&DATE=z', counts: 0 },
  { query: '?crossing[]=merdare&crossing.id=merdare', counts: 0 },
  { query: '?mode=Embed&host=javascript:window.pwned=1&role=speaker&session=<b data-pwned>', counts: 3 },
  { query: '?layers=<b data-pwned>&step=__proto__&kiosk=-1&ui=%00', counts: 4 },
  { query: '?lang=<b>&crossing=<b>&panel=<b>&date=<b>&view=<b>&at=<b>&theme=<b>', counts: 7 },
  { query: '?lang=&crossing=&panel=&date=&view=&at=&theme=', counts: 0 },
];

/** What a link may not bring along, as a query and how many of its values mean nothing here. */
export const hostileQueries: readonly { query: string; counts: number }[] = [
  ...['crossing', 'panel', 'view', 'theme', 'lang'].flatMap((name) =>
    values.map((value) => ({ query: `?${name}=${encode(value)}`, counts: 1 })),
  ),
  ...[...dates, ...values.slice(0, 6)].map((value) => ({ query: `?date=${encode(value)}`, counts: 1 })),
  ...[...cameras, ...values.slice(0, 6)].map((value) => ({ query: `?at=${encode(value)}`, counts: 1 })),
  ...whole,
];

/** As a URL carries it; half of a surrogate pair cannot be written and is left as it is. */
function encode(value: string): string {
  return value.isWellFormed() ? encodeURIComponent(value) : value;
}

import { describe, expect, it } from 'vitest';
import { hashStyle } from './inline-style.ts';
import { writePage } from './page-writer.ts';
import { StaticStyles } from './static-styles.ts';

const template = `<!doctype html><html lang="en" data-root="./"><head><title>Six</title>
<meta name="description" content="old"><link rel="icon" href="./icon.svg"><script type="module" src="./assets/a.js"></script>
</head><body><div id="root"></div><noscript><p>old</p></noscript></body></html>`;

const body = `<main><button class="crossing-entry" type="button" data-crossing="merdare" aria-pressed="true"><b>Merdare</b></button>
<fieldset class="view-switch"><button aria-pressed="true">Map</button><button aria-pressed="false">Table</button></fieldset>
<button role="tab" id="tab-eulex" tabindex="-1">EULEX</button><span style="left:12.34567%">2012</span>
<span style="left:12.3457%">2012</span><button data-source="b92">1</button><a href="./licences/">L</a>
<noscript><a data-lang="sq" href="./">shqip</a><ol class="served-sources"><li id="source-b92">B92</li><li id="source-rts">RTS</li></ol></noscript></main>`;

const write = (path: string, styles = new StaticStyles(), content = body) =>
  writePage(
    { path, locale: 'en', head: '<title>Merdare</title>', body: content },
    {
      template,
      style: '<style>p{color:red}</style>',
      styles,
      sheets: { faces: 'assets/f.css', noScript: 'assets/n.css' },
      fetches: {
        modules: ['assets/messages.js'],
        facts: 'assets/facts.json',
        fontsFor: (text) => (text.includes('old') ? ['assets/s.woff2', 'assets/t.woff2'] : []),
      },
    },
  );

describe('a page', () => {
  it('names what its app will ask for first', () => {
    const html = write('en/merdare/');
    expect(html).toContain('<link rel="modulepreload" crossorigin="" href="../../assets/messages.js">');
    expect(html).toContain('data-facts="../../assets/facts.json"');
    expect(html).not.toContain('data-fonts');
    const said = write('en/merdare/', new StaticStyles(), `${body}<p>of old</p>`);
    expect(said).toContain('data-fonts="../../assets/s.woff2 ../../assets/t.woff2"');
  });

  it('leads to others by links, and leaves nothing that only a script could follow', () => {
    const html = write('en/merdare/');
    const entry = /<a [^>]*data-crossing="merdare"[^>]*>/.exec(html)?.[0];
    expect(entry).toContain('class="crossing-entry"');
    expect(entry).toContain('href="../../en/merdare/"');
    expect(entry).toContain('aria-current="page"');
    expect(entry).not.toContain('aria-pressed');
    expect(html).toContain('href="../../en/table/"');
    expect(html).toContain('href="?panel=eulex"');
    expect(html).toContain('href="../../sq/merdare/"');
    expect(html).toContain('href="../../licences/"');
    expect(html).not.toMatch(/<button/);
  });

  it('has the sources that it cites, and no others', () => {
    const html = write('en/');
    expect(html).toContain('href="#source-b92"');
    expect(html).toContain('id="source-b92"');
    expect(html).not.toContain('source-rts');
  });

  it('carries one sheet, its head, and its scripts behind what is read', () => {
    const html = write('en/merdare/');
    expect(html).toContain('lang="en" data-root="../../">');
    expect(html.match(/<title>[^<]*/g)).toEqual(['<title>Merdare']);
    expect(html).not.toContain('old');
    expect(html.match(/<style>.*?<\/style>/g)).toEqual(['<style>p{color:red}</style>']);
    expect(html.indexOf('../../assets/a.js')).toBeGreaterThan(html.indexOf('</main>'));
    expect(html).toContain('href="../../icon.svg"');
  });

  it('is painted when it is there up to the end of the first picture, where it has one', () => {
    expect(write('en/')).not.toContain('rel="expect"');
    const whole = write('en/', new StaticStyles(), `${body}<span id="first-picture" hidden></span>`);
    expect(whole).toContain('<link rel="expect" href="#first-picture" blocking="render">');
    expect(whole).toContain('id="first-picture"');
  });

  it('has no style of its own: alike ones share a rule', () => {
    const styles = new StaticStyles();
    const html = write('en/', styles);
    expect(html).not.toMatch(/ style=/);
    expect(html.match(/class="static static-0"/g)).toHaveLength(2);
    expect(styles.writeSheet()).toBe('.static{visibility:visible}\n.static-0{left:12.346%!important;}');
  });
});

it('the hash of a sheet is as a policy names it', () => {
  expect(hashStyle('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});

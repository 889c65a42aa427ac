import { writeAddress } from '../../state/pages.ts';
import { type Choices, defaultChoices } from '../../state/parameters.ts';

/** The forms in which a map can be put into somebody else's page. */
export const forms = ['iframe', 'element', 'picture'] as const;
export type Form = (typeof forms)[number];

/** How large it is there: as wide as there is room, or so many pixels; so high, or as high as its content. */
export type FrameSize = { readonly width: number | null; readonly height: number | null };

/** From the smallest that the layout is made for, to the widest screens; in pixels. */
export const sizeLimits = { width: [280, 3840], height: [320, 2160] } as const;

/** What is asked for: the state of the map, and how the page around it holds it. */
export type Snippet = {
  readonly choices: Choices;
  readonly size: FrameSize;
  readonly isSandboxed: boolean;
};

/** What stands in a snippet of words and addresses. */
export type SnippetTexts = {
  /** Where the site lies, with a stroke at the end. */
  readonly root: string;
  /** What the frame shows, for who hears it. */
  readonly title: string;
  /** The words of the link to the whole map. */
  readonly link: string;
  /** What the picture shows, for who hears it. */
  readonly picture: string;
};

/** What only a page of somebody else's chooses. */
const embedAlone = {
  mode: defaultChoices.mode,
  ui: defaultChoices.ui,
  gestures: defaultChoices.gestures,
  still: defaultChoices.still,
  autosize: defaultChoices.autosize,
  host: defaultChoices.host,
} as const;

/** What belongs to presenting, and to no frame. */
const notPresenting = { step: null, role: null, session: null, kiosk: null } as const;

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attributes = (pairs: Readonly<Record<string, string | number | null>>) =>
  Object.entries(pairs)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');

/** The address that the frame shows: a page of its own below `embed/`. */
export function writeFrameAddress({ choices, size }: Pick<Snippet, 'choices' | 'size'>, root: string): string {
  const framed: Choices = { ...choices, ...notPresenting, mode: 'embed', autosize: size.height === null, host: null };
  return `${root}${writeAddress(framed, true)}`;
}

/** The address of the whole map in the same state. */
export const writeFullAddress = ({ choices }: Pick<Snippet, 'choices'>, root: string): string =>
  `${root}${writeAddress({ ...choices, ...notPresenting, ...embedAlone }, true)}`;

/** The height of a frame until its content has said how high it is, or where no script may hear it; in pixels. */
export const heightBefore = 480;

const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Sets every frame to the height that it tells; the page around it need not know which of them is which. */
const listener =
  '<script>addEventListener("message",function(e){var d=e.data;if(d&&d.ns==="six-crossings"&&d.type==="resize")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=d.payload.height})})</script>';

function writeFrame(snippet: Snippet, { root, title, link }: SnippetTexts): string {
  const { size, isSandboxed } = snippet;
  const frame = attributes({
    src: writeFrameAddress(snippet, root),
    title,
    width: size.width ?? '100%',
    height: size.height ?? heightBefore,
    style: 'border:0;max-width:100%',
    loading: 'lazy',
    // Named in both, full screen has Chromium warn the page around it.
    allow: 'clipboard-write',
    allowfullscreen: '',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: isSandboxed ? sandbox : null,
  });
  const lines = [
    `<iframe${frame}></iframe>`,
    `<p><a${attributes({ href: writeFullAddress(snippet, root) })}>${escapeAttribute(link)}</a></p>`,
  ];
  return (size.height === null ? [...lines, listener] : lines).join('\n');
}

/** What an attribute of the element says, where it is not as by default. */
function listElementAttributes({ choices, size }: Snippet): Readonly<Record<string, string | number | null>> {
  const query = new URLSearchParams(
    writeAddress({ ...choices, ...notPresenting, mode: 'explore', autosize: false, host: null }, false),
  );
  return { ...Object.fromEntries(query), height: size.height ?? 'auto' };
}

function writeElement(snippet: Snippet, { root, title, link }: SnippetTexts): string {
  const { width } = snippet.size;
  const element = [
    `<six-crossings-map${attributes({ ...listElementAttributes(snippet), title })}>`,
    `<a${attributes({ href: writeFullAddress(snippet, root) })}>${escapeAttribute(link)}</a></six-crossings-map>`,
  ].join('');
  return [
    `<script${attributes({ src: `${root}embed/v1.js`, async: '' })}></script>`,
    width === null ? element : `<div style="max-width:${width}px">${element}</div>`,
  ].join('\n');
}

function writePicture(snippet: Snippet, { root, picture }: SnippetTexts): string {
  const { choices, size } = snippet;
  const image = attributes({
    src: `${root}og/${choices.lang ?? 'en'}/${choices.crossing ?? 'index'}.png`,
    width: 1200,
    height: 630,
    style: `width:${size.width === null ? '100%' : `${size.width}px`};max-width:100%;height:auto`,
    alt: picture,
    loading: 'lazy',
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
  return `<a${attributes({ href: writeFullAddress(snippet, root) })}><img${image}></a>`;
}

const writers = { iframe: writeFrame, element: writeElement, picture: writePicture } as const;

/** The HTML that puts the map into somebody else's page; every value escaped. */
export const writeSnippet = (form: Form, snippet: Snippet, texts: SnippetTexts): string =>
  writers[form](snippet, texts);

/** Pixels: high enough for the map and what stands around it, on a phone too. */
const usualHeight = 520;

/** Milliseconds after which a frame that has loaded and says nothing counts as not there. */
const patience = 8000;

/** A frame as our snippets have it. */
export function makeFrame(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.allow = 'clipboard-write';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.loading = 'lazy';
  frame.src = src;
  return frame;
}

/**
 * What the element has around its frame. What stands in the element lies behind the frame until the map is there: it is
 * read while there is nothing else. The rules are in a sheet of their own, so that the page's own rules win over them,
 * and a strict policy allows them.
 */
export class Surround {
  #sheet = new CSSStyleSheet();
  #fallback = document.createElement('div');
  #box = document.createElement('div');
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFitted = false;

  constructor(element: HTMLElement) {
    this.setHeight(null);
    const root = element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.#sheet];
    this.#fallback.append(document.createElement('slot'));
    this.#box.className = 'box';
    this.#box.append(this.#fallback);
    root.append(this.#box);
  }

  /** As the attribute has it: pixels, or `auto` for the height that the frame tells. */
  setHeight(text: string | null) {
    this.#isFitted = text === 'auto';
    this.#write(/^[1-9]\d{1,3}$/.test(text ?? '') ? Number(text) : usualHeight);
  }

  /** The frame has told how high its content is. */
  fit(height: number) {
    if (this.#isFitted) this.#write(height);
  }

  show(frame: HTMLIFrameElement) {
    this.#fallback.hidden = false;
    this.#fallback.className = 'fallback';
    frame.addEventListener('load', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#fallback.classList.add('alone'), patience);
    });
    if ('loading' in HTMLIFrameElement.prototype) {
      this.#box.append(frame);
      return;
    }
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        this.#observer?.disconnect();
        this.#box.append(frame);
      },
      { rootMargin: '600px' },
    );
    this.#observer.observe(this.#box);
  }

  /** The map is there. */
  hideFallback() {
    clearTimeout(this.#timer);
    this.#fallback.hidden = true;
  }

  remove() {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#box.lastElementChild?.localName === 'iframe' && this.#box.lastElementChild.remove();
  }

  #write(height: number) {
    this.#sheet.replaceSync(
      `:host{display:block;height:${height}px}:host([hidden]),[hidden]{display:none!important}.box{position:relative;display:flex;flex-direction:column;height:100%}iframe{position:relative;flex:1;min-height:0;border:0}.fallback{position:absolute}.alone{position:static}`,
    );
  }
}

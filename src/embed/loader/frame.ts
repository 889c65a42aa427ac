/** Pixels: high enough for the map and what stands around it, on a phone too. */
const usualHeight = 520;

/** How near the window the frame is made, so that it is there when one has scrolled to it. */
const nearby = '600px';

/** Milliseconds after its loading in which a page may still decode and paint its largest picture. */
const calm = 1000;

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

/** Calls back when the page has loaded and shows what it has loaded. */
function whenCalm(callBack: () => void) {
  const wait = () => setTimeout(callBack, calm);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
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
  #observers: IntersectionObserver[] = [];
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

  /**
   * Calls back once, when the frame is worth its cost: at once where it would be seen; where it is only near, when the
   * page around it has come to rest.
   */
  whenNear(callBack: () => void) {
    this.#watch('0px', callBack);
    whenCalm(() => this.#observers[0] && this.#watch(nearby, callBack));
  }

  show(frame: HTMLIFrameElement) {
    this.#unwatch();
    this.#fallback.hidden = false;
    this.#fallback.className = 'fallback';
    frame.addEventListener('load', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#fallback.classList.add('alone'), patience);
    });
    this.#box.append(frame);
  }

  /** The map is there. */
  hideFallback() {
    clearTimeout(this.#timer);
    this.#fallback.hidden = true;
  }

  remove() {
    clearTimeout(this.#timer);
    this.#unwatch();
    this.#box.lastElementChild?.localName === 'iframe' && this.#box.lastElementChild.remove();
  }

  #watch(rootMargin: string, callBack: () => void) {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.at(-1)?.isIntersecting) return;
        this.#unwatch();
        callBack();
      },
      { rootMargin },
    );
    observer.observe(this.#box);
    this.#observers.push(observer);
  }

  #unwatch() {
    for (const observer of this.#observers.splice(0)) observer.disconnect();
  }

  #write(height: number) {
    this.#sheet.replaceSync(
      `:host{display:block;height:${height}px}:host([hidden]),[hidden]{display:none!important}.box{position:relative;display:flex;flex-direction:column;height:100%}iframe{position:relative;flex:1;min-height:0;border:0}.fallback{position:absolute}.alone{position:static}`,
    );
  }
}

import { negotiateLocale } from '../../i18n/locales.ts';
import { wrap } from '../messages/envelope.ts';
import { makeFrame, Surround } from './frame.ts';
import { type State, stateNames, writeFrameAddress } from './frameAddress.ts';
import type { SixCrossingsChanges, SixCrossingsMapElement, SixCrossingsState } from './publicTypes.ts';
import { readAnswer } from './readAnswer.ts';

/** Milliseconds for which an answer is waited for. */
const longestWait = 10_000;

type Question = { readonly answer: (state: State) => void; readonly giveUp: () => void };
type Order = { readonly type: 'setState' | 'step' | 'getState'; readonly payload: object; readonly id?: number };

/** Makes the element for the pages that lie in the folder `base`. */
export function makeMapElement(base: string): CustomElementConstructor {
  return class extends HTMLElement implements SixCrossingsMapElement {
    static observedAttributes = [...stateNames, 'height', 'still', 'title'];

    #surround = new Surround(this);
    #frame: HTMLIFrameElement | null = null;
    #isReady = false;
    /** What is chosen, as far as is known: where the frame has to be made again, it begins there. */
    #state: State = {};
    /** What the frame is to be told when it hears. */
    #waiting: Order[] = [];
    #questions = new Map<number, Question>();
    #lastId = 0;

    constructor() {
      super();
      // What stands in it may come later than itself.
      this.shadowRoot?.addEventListener('slotchange', () => this.#entitle());
    }

    connectedCallback() {
      addEventListener('message', this.#hear);
      this.#surround.whenNear(() => this.#load());
    }

    /** Its presence lets the element be moved with its frame, where the browser can (`moveBefore`). */
    connectedMoveCallback() {}

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      this.#unload();
      queueMicrotask(() => {
        // It may only have been moved.
        if (!this.isConnected) for (const { giveUp } of this.#questions.values()) giveUp();
      });
    }

    attributeChangedCallback(name: string, _before: string | null, value: string | null) {
      if (name === 'title') this.#entitle();
      else if (name === 'height') {
        this.#surround.setHeight(value);
        this.#change({ autosize: value === 'auto' ? '1' : '' });
      } else if (name !== 'still') this.#change({ [name]: value });
      else if (this.#frame) {
        this.#unload();
        this.#load();
      }
    }

    setState(changes: SixCrossingsChanges) {
      this.#change(changes);
    }

    step(to: string) {
      this.#order({ type: 'step', payload: { id: to } });
    }

    getState() {
      return new Promise<SixCrossingsState>((keep, fail) => {
        this.#lastId += 1;
        const id = this.#lastId;
        const end = () => {
          clearTimeout(timer);
          this.#questions.delete(id);
        };
        const giveUp = () => {
          end();
          fail(new Error('The map has not answered.'));
        };
        const timer = setTimeout(giveUp, longestWait);
        const answer = (state: State) => {
          end();
          keep(state as SixCrossingsState);
        };
        this.#questions.set(id, { answer, giveUp });
        if (!this.isConnected) giveUp();
        else if (!this.#frame) answer(this.#readKept());
        else if (this.#isReady) this.#ask(id);
      });
    }

    get #languages() {
      return [this.closest<HTMLElement>('[lang]')?.lang ?? '', ...navigator.languages];
    }

    /** What the frame will begin with, as far as can be said before it is there. */
    #readKept(): State {
      const lang = negotiateLocale([this.#state.lang ?? '', ...this.#languages]);
      return Object.fromEntries(Object.entries({ ...this.#state, lang }).filter(([, value]) => value));
    }

    #load() {
      const languages = this.#languages;
      const isStill = this.hasAttribute('still');
      const { origin: host } = location;
      this.#frame = makeFrame(writeFrameAddress({ base, state: this.#state, languages, isStill, host }));
      this.#entitle();
      this.#surround.show(this.#frame);
    }

    #unload() {
      this.#isReady = false;
      this.#surround.remove();
      this.#frame = null;
    }

    /** What screen readers call the frame. */
    #entitle() {
      if (this.#frame) this.#frame.title = this.title || this.textContent?.trim() || 'Six Crossings';
    }

    #change(changes: Readonly<Record<string, string | null | undefined>>) {
      const payload = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value ?? '']));
      this.#state = { ...this.#state, ...payload };
      // Until there is a frame, its address will say it; not over what waits to be told.
      if (this.#frame || this.#waiting.length) this.#order({ type: 'setState', payload });
    }

    #order(order: Order) {
      if (this.#isReady) this.#frame?.contentWindow?.postMessage(wrap(order), new URL(base).origin);
      else this.#waiting.push(order);
    }

    #ask(id?: number) {
      this.#order({ type: 'getState', payload: {}, id });
    }

    #hear = ({ data, source, origin }: MessageEvent) => {
      if (source === null || source !== this.#frame?.contentWindow || origin !== new URL(base).origin) return;
      const answer = readAnswer(data);
      if (!answer) return;
      const { type, payload } = answer;
      if (type === 'ready') this.#begin();
      else if (type === 'resize') return this.#surround.fit(payload.height);
      else if (type === 'state') {
        this.#state = payload;
        if (answer.id !== undefined) return this.#questions.get(Number(answer.id))?.answer(payload);
      }
      // What was refused is not what is chosen.
      else if (type === 'error') this.#ask();
      this.dispatchEvent(new CustomEvent(`six-crossings-${type}`, { bubbles: true, composed: true, detail: payload }));
    };

    #begin() {
      this.#isReady = true;
      this.#surround.hideFallback();
      this.#entitle();
      for (const order of this.#waiting.splice(0)) this.#order(order);
      for (const id of this.#questions.keys()) this.#ask(id);
    }
  };
}

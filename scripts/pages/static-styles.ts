/**
 * Styles that an element carries itself, which the site's policy forbids in what is served, as classes of one sheet
 * that all pages share.
 */
export class StaticStyles {
  readonly #classes = new Map<string, string>();

  /** Moves the style of every element below `root` into a class. */
  moveFrom(root: Element): void {
    for (const element of root.querySelectorAll('[style]')) {
      element.classList.add('static', this.#classOf(element.getAttribute('style') ?? ''));
      element.removeAttribute('style');
    }
  }

  #classOf(style: string): string {
    // Half a thousandth of a per cent is nothing to see, and fewer digits are fewer styles.
    const short = style.replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
    const name = this.#classes.get(short) ?? `static-${this.#classes.size}`;
    this.#classes.set(short, name);
    return name;
  }

  /** The rules; they win over others as the styles did. Until the sheet comes, what it has a place for is not seen. */
  writeSheet(): string {
    const rules = [...this.#classes]
      .map(([style, name]) => `.${name}{${style.replace(/;?$/, ';').replaceAll(';', '!important;')}}`)
      .join('\n');
    return `.static{visibility:visible}\n${rules}`;
  }
}

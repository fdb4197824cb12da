import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A page as its readers meet it: elements with their attributes, texts with their language. */
export interface ReadPage {
  readonly elements: readonly PageElement[];
  readonly texts: readonly PageText[];
  /** Elements of a name, in the order of the page. */
  named(name: string): readonly PageElement[];
}

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands in it, as one line. */
  readonly text: string;
}

export interface PageText {
  readonly text: string;
  /** Of the nearest element that names one. */
  readonly lang: string;
}

export function readPage(html: string): ReadPage {
  const elements: PageElement[] = [];
  const texts: PageText[] = [];
  visit(parse(html), '', elements, texts);
  return { elements, texts, named: (name) => elements.filter((each) => each.name === name) };
}

function visit(node: Node, lang: string, elements: PageElement[], texts: PageText[]): void {
  if ('value' in node && node.nodeName === '#text') {
    const text = node.value.replace(/\s+/g, ' ').trim();
    if (text !== '') texts.push({ text, lang });
    return;
  }
  if (!('childNodes' in node)) return;
  let own = lang;
  if ('attrs' in node) {
    const attributes = attributesOf(node);
    own = attributes['lang'] ?? lang;
    elements.push(new ReadElement(node, attributes));
    // What is read aloud or shown on hovering has the language of its element.
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = attributes[name];
      if (text) texts.push({ text, lang: own });
    }
    if (['script', 'style'].includes(node.tagName)) return;
    if (node.tagName === 'head') {
      for (const child of node.childNodes) visit(child, own, elements, []);
      return;
    }
  }
  for (const child of node.childNodes) visit(child, own, elements, texts);
}

class ReadElement implements PageElement {
  readonly name: string;

  constructor(
    private readonly node: Element,
    readonly attributes: Readonly<Record<string, string>>,
  ) {
    this.name = node.tagName;
  }

  get text(): string {
    return textOf(this.node);
  }
}

function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

function textOf(node: Node): string {
  if ('value' in node) return node.nodeName === '#text' ? node.value : '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim() : '';
}

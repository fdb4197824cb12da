interface Suggestion {
  readonly text: string;
  readonly kind: string;
  readonly path: string;
}

const WAIT_MILLISECONDS = 150;

/** Names that begin as typed, below each search field: a combobox of ARIA 1.2. Nothing is asked while an input method composes. */
export function suggestions(): void {
  for (const [index, field] of document
    .querySelectorAll<HTMLInputElement>('form[role=search] input[type=search]')
    .entries()) {
    attach(field, `suggestions-${index}`);
  }
}

function attach(field: HTMLInputElement, id: string): void {
  const list = document.createElement('ul');
  Object.assign(list, { id, className: 'suggest', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.labels?.[0]?.textContent ?? '');
  field.closest('form')?.append(list);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  let timer = 0;
  let asked = '';
  let active = -1;

  const choose = (next: number): void => {
    const items = [...list.children] as HTMLElement[];
    // Behind the last and before the first stands the field itself.
    active = next >= items.length ? -1 : next < -1 ? items.length - 1 : next;
    items.forEach((item, place) => item.setAttribute('aria-selected', String(place === active)));
    const id = items[active]?.id;
    if (id) field.setAttribute('aria-activedescendant', id);
    else field.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const show = (found: readonly Suggestion[]): void => {
    list.replaceChildren(...found.map((each, place) => itemOf(each, `${id}-${place}`)));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    active = -1;
  };
  const ask = async (): Promise<void> => {
    const typed = field.value.trim();
    if (typed === asked) return;
    asked = typed;
    if (typed === '') return close();
    const answer = await fetch(
      `/search/suggest?${new URLSearchParams({ q: typed, locale: document.documentElement.lang.slice(0, 2) })}`,
    );
    if (!answer.ok || field.value.trim() !== typed) return;
    show(((await answer.json()) as { suggestions: Suggestion[] }).suggestions);
  };

  field.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), WAIT_MILLISECONDS);
  });
  field.addEventListener('compositionend', () => void ask());
  field.addEventListener('blur', () => setTimeout(close, 150));
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return;
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? active + 1 : active - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      list.children[active]?.querySelector('a')?.click();
    }
  });
}

function itemOf({ text, kind, path }: Suggestion, id: string): HTMLLIElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const link = document.createElement('a');
  link.href = path;
  link.tabIndex = -1;
  const name = document.createElement('span');
  name.textContent = text;
  name.lang = /\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en';
  const sort = document.createElement('span');
  sort.className = 'q small';
  sort.textContent = kind;
  link.append(name, sort);
  item.append(link);
  return item;
}

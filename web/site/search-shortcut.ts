/** `/` goes to the search field, unless somebody is typing. */
export function searchShortcut(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) return;
    const field = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')].find(
      (each) => each.offsetParent !== null,
    );
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

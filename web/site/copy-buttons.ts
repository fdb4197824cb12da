/** Buttons that copy a text of the page; they are hidden where no script runs. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
      void navigator.clipboard.writeText(text.trim()).then(() => {
        const before = button.textContent;
        button.textContent = button.dataset['done'] ?? before;
        setTimeout(() => (button.textContent = before), 2000);
      });
    });
  }
}

/** `<oh-print>`: a button that prints the page. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.disabled = false;
    button.addEventListener('click', () => {
      print();
    });
  }
}

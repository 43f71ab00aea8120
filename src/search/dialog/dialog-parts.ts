/** What `Search.astro` and `fillDialog` wrote, by what it is to the dialog. */
export function partsOf(root: HTMLElement) {
  const find = <T extends Element>(selector: string, type: new () => T): T => {
    const found = root.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`SearchDialog: its markup has no ${selector}`);
    return found;
  };
  return {
    dialog: find('dialog', HTMLDialogElement),
    form: find('form', HTMLFormElement),
    input: find('input', HTMLInputElement),
    status: find('[role=status]', HTMLElement),
    panel: find('[role=tabpanel]', HTMLElement),
    answer: find('[data-answer]', HTMLElement),
    list: find('ol', HTMLOListElement),
    help: find('[data-help]', HTMLElement),
    tabButtons: [...root.querySelectorAll<HTMLButtonElement>('[role=tab]')],
  };
}

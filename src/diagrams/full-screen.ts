import { closeOnBack, leadsOn } from '../frame/close-on-back.ts';
import type { Place, View } from './hands.ts';

/** How small and how large a drawing is when it opens, so that it fits the screen and can be read. */
const [smallest, largest] = [0.75, 1.5];

/**
 * `<oh-full-screen>`: shows the wide drawing of its figure on the whole screen, to pan and to zoom.
 *
 * Hidden without JavaScript. The drawing itself moves into the dialog and back: a copy would bring its ids
 * a second time. Escape and the focus afterwards are the browser's; what hands do is loaded when first
 * opened.
 */
export class FullScreen extends HTMLElement {
  connectedCallback(): void {
    const holder = this.closest('figure')?.querySelector<HTMLElement>('.oh-drawing-wide');
    const drawing = holder?.querySelector('svg');
    const dialog = this.querySelector('dialog');
    const sheet = dialog?.querySelector<HTMLElement>('[data-sheet]');
    if (!holder || !drawing || !dialog || !sheet) return;
    const view = viewOf(sheet, drawing);
    let followed = false;
    const follow = async (): Promise<void> => {
      followed = true;
      sheet.ariaBusy = 'true';
      const { followHands } = await import('./hands.ts');
      followHands(dialog, view);
      sheet.ariaBusy = 'false';
    };
    const open = (): void => {
      holder.style.minHeight = `${holder.offsetHeight}px`; // the page must not move behind the dialog
      dialog.showModal();
      closeOnBack(dialog);
      sheet.append(drawing);
      view.reset();
      if (!followed) void follow();
    };
    this.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const { zoom, does } = target.closest('button')?.dataset ?? {};
      if (does === 'open') open();
      else if (does === 'fit') view.reset();
      else if (zoom !== undefined) view.zoomBy(Number(zoom));
      else if (does === 'close' || leadsOn(event)) dialog.close();
    });
    dialog.addEventListener('close', () => {
      drawing.style.width = '';
      holder.append(drawing);
      holder.style.minHeight = '';
    });
    this.hidden = false;
  }
}

/** A drawing on a sheet that scrolls, to be made larger and smaller. */
function viewOf(sheet: HTMLElement, drawing: SVGSVGElement): View {
  const ownWidth = drawing.viewBox.baseVal.width;
  let scale = 1;
  const zoomTo = (wanted: number): void => {
    scale = Math.min(4, Math.max(0.2, wanted));
    drawing.style.width = `${ownWidth * scale}px`;
  };
  return {
    sheet,
    zoomBy(factor, at = middleOf(sheet)) {
      const { left, top, width, height } = drawing.getBoundingClientRect();
      const [across, down] = [(at.clientX - left) / width, (at.clientY - top) / height];
      zoomTo(scale * factor);
      const now = drawing.getBoundingClientRect();
      sheet.scrollBy(now.left + across * now.width - at.clientX, now.top + down * now.height - at.clientY);
    },
    reset: () => zoomTo(Math.min(largest, Math.max(smallest, sheet.clientWidth / ownWidth))),
  };
}

function middleOf(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

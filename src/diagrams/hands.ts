/** A place on the screen. */
export interface Place {
  clientX: number;
  clientY: number;
}

/** A sheet that scrolls, and how the drawing on it grows and shrinks. */
export interface View {
  sheet: HTMLElement;
  /** Larger or smaller by a factor; what is seen at the place stays there. */
  zoomBy: (factor: number, at?: Place) => void;
  /** As it was when opened. */
  reset: () => void;
}

const step = { zoom: 1.25, scroll: 80 };
/** How far a pressed mouse may stray before a click is a drag, px. */
const steady = 4;

/** Let keys, wheel, mouse and fingers move the drawing. Scrolling by wheel and one finger is the browser's. */
export function followHands(dialog: HTMLElement, view: View): void {
  followKeys(dialog, view);
  followWheel(view);
  followMouse(view);
  followFingers(view);
}

function followKeys(dialog: HTMLElement, { sheet, zoomBy, reset }: View): void {
  const scroll = (left: number, top: number) => () => sheet.scrollBy({ left, top });
  const { scroll: far } = step;
  const actions = new Map<string, () => void>([
    ['+', () => zoomBy(step.zoom)],
    ['=', () => zoomBy(step.zoom)],
    ['-', () => zoomBy(1 / step.zoom)],
    ['0', reset],
    ['ArrowLeft', scroll(-far, 0)],
    ['ArrowRight', scroll(far, 0)],
    ['ArrowUp', scroll(0, -far)],
    ['ArrowDown', scroll(0, far)],
  ]);
  dialog.addEventListener('keydown', (event) => {
    const action = actions.get(event.key);
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  });
}

/** Ctrl and the wheel zoom, which is also what a touchpad says of two fingers spread. */
function followWheel({ sheet, zoomBy }: View): void {
  const turn = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoomBy(Math.exp(-Math.max(-40, Math.min(40, event.deltaY)) / 150), event);
  };
  sheet.addEventListener('wheel', turn, { passive: false });
}

/** A pressed mouse drags the sheet; the click at the end of a drag opens nothing. */
function followMouse({ sheet }: View): void {
  let dragged = 0;
  sheet.addEventListener('pointerdown', (event) => {
    dragged = 0;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    const drag = (move: PointerEvent): void => {
      if (move.buttons === 0) return drop(); // let go where nobody tells: over a menu of the system
      dragged += Math.abs(move.movementX) + Math.abs(move.movementY);
      if (dragged > steady) sheet.scrollBy(-move.movementX, -move.movementY);
    };
    const drop = (): void => window.removeEventListener('pointermove', drag);
    window.addEventListener('pointermove', drag);
    window.addEventListener('pointerup', drop, { once: true });
  });
  sheet.addEventListener('dragstart', (event) => event.preventDefault());
  const click = (event: MouseEvent): void => {
    if (dragged <= steady || event.detail === 0) return; // 0: by keyboard, whatever the mouse did before
    dragged = 0;
    event.preventDefault();
    event.stopPropagation();
  };
  sheet.addEventListener('click', click, { capture: true });
}

/** Two fingers spread and drag at once; CSS keeps the browser from zooming the page meanwhile. */
function followFingers({ sheet, zoomBy }: View): void {
  let before: (Place & { apart: number }) | undefined;
  const follow = (event: TouchEvent): void => {
    const [one, other] = event.touches;
    if (!one || !other) {
      before = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    const now = {
      clientX: (one.clientX + other.clientX) / 2,
      clientY: (one.clientY + other.clientY) / 2,
      apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
    };
    if (before) {
      zoomBy(now.apart / Math.max(1, before.apart), now);
      sheet.scrollBy(before.clientX - now.clientX, before.clientY - now.clientY);
    }
    before = now;
  };
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
    sheet.addEventListener(type, follow, { passive: false });
}

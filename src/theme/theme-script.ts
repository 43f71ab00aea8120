/**
 * The only script that stands in the pages themselves: it runs before anything is drawn, so that a page never
 * shows in one theme and then changes to the other.
 *
 * The key in `localStorage` is Starlight's, so that a reader's choice outlives an update.
 */
export const themeScript =
  "{let t;try{t=localStorage.getItem('starlight-theme')}catch{}" +
  "document.documentElement.dataset.theme=t==='light'||t==='dark'?t:" +
  "matchMedia('(prefers-color-scheme:light)').matches?'light':'dark'}";

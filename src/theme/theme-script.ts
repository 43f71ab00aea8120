/**
 * The only script that stands in the pages themselves: it runs before anything is drawn, so that a page never
 * shows in one theme and then changes to the other.
 *
 * The key in `localStorage` is Starlight's, so that a reader's choice outlives an update. It also tells the style
 * sheet how much room a chosen role took last time (`reader/room-for-mine.ts`), so that its place is kept, and that
 * scripts run at all: what only they can bring back is hidden only then. Where that room is kept stands in its tag:
 * in the script it would change the policy from handbook to handbook.
 */
export const themeScript =
  "{let t,m,d=document.documentElement;d.dataset.scripts='';" +
  "try{t=localStorage.getItem('starlight-theme');m=+localStorage.getItem(document.currentScript.dataset.room)}catch{}" +
  "d.dataset.theme=t==='light'||t==='dark'?t:" +
  "matchMedia('(prefers-color-scheme:light)').matches?'light':'dark';" +
  "if(m>0){d.dataset.myRole='';d.style.setProperty('--oh-mine',m+'px')}}";

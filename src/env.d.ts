/// <reference types="astro/client" />

/** Where the editor's script is, below the site; set by `build/integration.ts`. */
declare const __EDITOR__: string;

type UiStrings = typeof import('./i18n/zh-CN.json');

declare namespace StarlightApp {
  interface I18n extends UiStrings {}
}

declare namespace App {
  interface Locals {
    /** What the frame around a page shows of it; set by `components/Page.astro`. */
    pageFrame?: import('./site/page-frame.ts').PageFrame;
  }
}

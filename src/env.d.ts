/// <reference types="astro/client" />

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

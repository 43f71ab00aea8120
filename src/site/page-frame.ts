import type { PageLink } from '../graph/page-link.ts';
import type { Review } from '../schema/page.ts';
import type { ListActions } from './list-actions.ts';
import type { SidebarGroup } from './section-pages.ts';

/** Who answers for a page and how fresh it is. */
export interface PageCare {
  owner: PageLink;
  review: Review;
  /** Title of the role that looked it over last, where it was not the owner. */
  reviewer: string | undefined;
  /** Day by which it is to be looked over again. */
  due: string;
  overdue: boolean;
  /** Day of the last change in git, if the history is there. */
  changedOn: string | undefined;
  edit: string | undefined;
  /** Path of the page's file in the editor of the site. */
  editor: string | undefined;
  history: string | undefined;
  /** The file as it is written. */
  raw: string | undefined;
  /** Path of the page as Markdown. */
  markdown: string | undefined;
}

/** What the frame around a page shows: where it is, who answers for it, where to go. */
export interface PageFrame {
  english: string | undefined;
  aliases: readonly string[];
  crumbs: readonly PageLink[];
  sidebar: readonly SidebarGroup[];
  care: PageCare | undefined;
  /** What can be done from a page that lists things. */
  list: ListActions | undefined;
  /** Path as Markdown of a page that is about no one thing. */
  overview: string | undefined;
}

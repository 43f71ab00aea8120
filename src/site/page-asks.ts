import { issueLink, mailLink, type IssueField } from '../edit/forge-links.ts';
import type { Settings } from '../schema/settings.ts';

/** The page a reader has something to say about. */
export interface AskedPage {
  title: string;
  /** Where it is read: a whole address, or the path while the site has no address. */
  address: string;
  /** The role the page speaks of, or the one that answers for it. */
  role: string;
}

/** What the begun issues and mails say, from the site's own words. */
export interface AskWords {
  page: string;
  role: string;
  question: string;
  questionText: string;
  answer: string;
  missing: string;
  yes: string;
  no: string;
  suggestion: (title: string) => string;
  feedback: (title: string) => string;
}

/** Where a reader says what is wrong with a page, or whether it was of help; what the settings do not offer is left out. */
export interface PageAsks {
  suggest?: string;
  feedback?: { yes: string; no: string };
}

/** Begun issues or mails about one page. Nothing is counted and nothing is sent before the reader sends it. */
export function pageAsks(settings: Settings, page: AskedPage, words: AskWords): PageAsks {
  const { forge, feedback: way = 'issue', feedbackMail } = settings;
  const where: IssueField = { id: 'page', label: words.page, text: `${page.title}\n${page.address}` };
  const suggest =
    forge &&
    issueLink(forge, {
      template: 'suggest.yml',
      title: words.suggestion(page.title),
      fields: [
        where,
        { id: 'role', label: words.role, text: page.role },
        { id: 'question', label: words.question, text: words.questionText },
      ],
    });
  const answerLink = (answer: string): string | undefined => {
    const title = words.feedback(page.title);
    const fields = [
      where,
      { id: 'answer', label: words.answer, text: answer },
      { id: 'missing', label: words.missing, text: '' },
    ];
    if (way === 'issue') return forge && issueLink(forge, { template: 'feedback.yml', title, fields });
    if (way === 'none' || feedbackMail === undefined) return undefined;
    return mailLink(feedbackMail, title, fields.map(({ label, text }) => `${label}：${text}`).join('\n'));
  };
  const [yes, no] = [answerLink(words.yes), answerLink(words.no)];
  return {
    ...(suggest === undefined ? {} : { suggest }),
    ...(yes === undefined || no === undefined ? {} : { feedback: { yes, no } }),
  };
}

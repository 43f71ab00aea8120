/** What documents say of the handbook besides the pages in them; built with the site as `/word.json`. */
export interface AboutWord {
  company: string;
  /** What is said in the browsers of chat applications, which keep no files. */
  elsewhere: string;
  /** At the foot of each sheet: title, edition and day of the handbook. */
  line: string;
  /** The sheet's number there, with `{{page}}` and `{{pages}}`. */
  pages: string;
  /** What a drawing is called, with `{{title}}`. */
  drawing: string;
  /** Pages that have a drawing: where it is, by the path of the page's Markdown. */
  drawings: Readonly<Record<string, string>>;
  /** Pages that bring others along into one document, by the paths of their Markdown. */
  sets: Readonly<Record<string, readonly string[]>>;
}

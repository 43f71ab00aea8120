/**
 * Load a style sheet that few visits need, before what it styles is shown. Astro would put one that is imported into
 * every page.
 *
 * @param address As `import … from './some.css?url'` gives it.
 */
export function addStyle(address: string): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = address;
  return new Promise((resolve) => {
    // Without its style a thing is plainer, and still of use.
    sheet.onload = sheet.onerror = () => resolve();
    document.head.append(sheet);
  });
}

/**
 * Texts that do harm where they are not escaped: in HTML, attributes, scripts, XML, templates, tables of numbers,
 * calendars, command lines. Each that runs says so by `window.pwned`.
 */
export const payloads: readonly string[] = [
  '<script>window.pwned=1</script>',
  '"><img src=x onerror="window.pwned=2">',
  "'><svg onload='window.pwned=3'>",
  '</script><script>window.pwned=4</script>',
  '</title></style></textarea><iframe srcdoc="<script>parent.pwned=5</script>">',
  ']]><script>window.pwned=6</script><![CDATA[',
  '--><script>window.pwned=7</script><!--',
  '${window.pwned=8}{{window.pwned=8}}`${window.pwned=8}`',
  '\\"};window.pwned=9;//\\',
  'javascript:window.pwned=10',
  'https://elsewhere.invalid/?<base href="https://elsewhere.invalid/">',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|calc',
  '+1+HYPERLINK("https://elsewhere.invalid","x")',
  '-2+3+cmd|calc',
  'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://elsewhere.invalid/x',
  'x\n\n::set-output name=a::b\n::error file=a::b',
  '--end-of-options; rm -rf ~ && $(touch pwned) `touch pwned` | touch pwned',
  'left \u200f\u061c\u00a0\u200d right',
  '&amp;lt;script&amp;gt;&#60;script&#62;window.pwned=12&#60;/script&#62;',
  '%3Cscript%3Ewindow.pwned%3D13%3C/script%3E',
  '| a | b |\n| --- | --- |\n[x](javascript:window.pwned=14) ![x](https://elsewhere.invalid/x.png)',
  '__proto__ constructor toString hasOwnProperty',
];

/** The same in a body: as code, which stands in the page as it is written. */
export const hostileBody = [
  '',
  ...payloads
    .filter((payload) => !/[`\n\r]/.test(payload))
    .map((payload) => `\`\`\`js\n${payload}\n\`\`\`\n\n字 \`${payload}\` 字\n`),
].join('\n');

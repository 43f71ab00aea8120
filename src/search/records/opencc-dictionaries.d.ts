/** The dictionaries of OpenCC, which opencc-js ships without types: `word form form|word form`. */
declare module 'opencc-js/dict/*' {
  const dictionary: string;
  export default dictionary;
}

/** Stands in for the grammars of three hundred programming languages, which the editor's forms have no field for. */
export default [];

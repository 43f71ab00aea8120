/** A choice as a person reads it, and as the file says it. */
export interface Choice {
  label: string;
  value: string | boolean;
}

interface Common {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
  pattern?: [expression: string, message: string];
}

/**
 * A field of the editor's form: what Sveltia CMS shows, and how its value stands in the file.
 *
 * `as` names fields whose value in the form is not the one in the file (`toForm`, `toFile`).
 */
export type FormField = Common &
  (
    | { widget: 'string' | 'text'; as?: 'number-or-word' | 'any-scalar' }
    | { widget: 'number'; value_type: 'int' | 'float'; min?: number; max?: number }
    | { widget: 'boolean' }
    | { widget: 'datetime'; type: 'date'; format: string }
    | {
        widget: 'select';
        options: Choice[];
        multiple?: boolean;
        dropdown_threshold?: number;
        as?: 'all-or-names';
      }
    | ({ widget: 'relation'; multiple: boolean } & Relation)
    | { widget: 'object'; fields: FormField[]; collapsed: 'auto'; summary?: string }
    | { widget: 'object'; types: FormType[]; typeKey: string; collapsed: 'auto' }
    | { widget: 'list'; label_singular?: string }
    | { widget: 'list'; field: FormField }
    | { widget: 'list'; fields: FormField[]; collapsed: true; summary: string; label_singular?: string }
  );

/** One of several shapes an object may have, told apart by `typeKey`. */
export interface FormType {
  name: string;
  label: string;
  fields: FormField[];
}

/** Where the choices of a field come from: the other things of the handbook. */
export interface Relation {
  collection: string;
  file?: string;
  value_field: string;
  display_fields: string[];
  search_fields: string[];
}

/** Among the fields of an item that may be marked as suggested: all of it. */
export const everything = '*';

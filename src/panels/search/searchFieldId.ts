/** The field's id: clearing the chosen place gives the focus back to it. */
export const searchFieldId = 'search-field';

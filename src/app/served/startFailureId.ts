/** The line of a served page that says that its script could not start. */
export const startFailureId = 'start-failed';

/** Read and taken away once by the page that starts next in this tab; gone with the tab. */
export const HANDOVER_KEY = 'stance-handover';

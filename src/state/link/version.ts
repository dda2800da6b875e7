/** Version of the link format. Raised only when the meaning of an existing parameter changes; new parameters need no new version. */
export const LINK_VERSION = 1;
export const VERSION_PARAM = 'v';

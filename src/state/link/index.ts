export { decodeLink, keepKnown, type DecodedLink, type LinkVocabulary } from './decode';
export { encodeLink, type EncodedLink } from './encode';
export type { LinkProblem, LinkProblemReason } from './problems';
export { LINK_VERSION } from './version';

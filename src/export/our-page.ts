/** Says in a page's head who wrote it, so that the next export may write over it and over nothing else. */
export const OUR_PAGE = '<meta name="generator" content="countersign export" />';

/** No tables: this stream holds what all others build upon (extensions) and always runs first. */
export {};

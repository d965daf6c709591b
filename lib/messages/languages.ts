/** The languages of the interface. Another one is a folder beside these, and a line here. */
export * as ar from './ar';
export * as de from './de';
export * as en from './en';

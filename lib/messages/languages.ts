/** The languages of the interface. To add one, add its folder and a line here. */
export * as ar from './ar';
export * as de from './de';
export * as en from './en';

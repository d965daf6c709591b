import './commands/start';

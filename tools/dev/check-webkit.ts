import './commands/check-webkit';

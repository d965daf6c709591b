import './commands/check-hosts';

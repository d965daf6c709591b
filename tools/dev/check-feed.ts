import './commands/check-feed';

import './commands/draw-imports';

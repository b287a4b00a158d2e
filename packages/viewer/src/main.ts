import { start } from './start.tsx';
import './theme/theme.css';

start();

/** The parts of Chart.js that lines are made of, beside those of bars. */
import { CategoryScale, LineController, LineElement, PointElement } from 'chart.js';

export const lineParts = [CategoryScale, LineController, LineElement, PointElement] as const;

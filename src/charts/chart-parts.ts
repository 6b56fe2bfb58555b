/** The parts of Chart.js that the charts are made of; whoever draws registers them, so that a bundler drops the rest. */
import {
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

export const chartParts = [
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
] as const;

/**
 * The parts of Chart.js that bars are made of; whoever draws registers them, so that a bundler drops the rest. Those of
 * lines are by themselves, since most readers meet bars alone.
 */
import { BarController, BarElement, LinearScale } from 'chart.js';

export const barParts = [BarController, BarElement, LinearScale] as const;

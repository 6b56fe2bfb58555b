import { describe, expect, test } from 'vitest';
import { SvgRecorder } from '../../src/charts/svg-recorder.ts';

describe('SvgRecorder', () => {
  test('writes neighbours with the same paint as one path', () => {
    const recorder = new SvgRecorder(10, 10);
    recorder.fillStyle = 'var(--series-1)';
    for (const y of [0, 4.26]) {
      recorder.beginPath();
      recorder.rect(1, y, 2.04, 3);
      recorder.fill();
    }
    expect(recorder.finish()).toBe('<path fill="var(--series-1)" d="M1 0H3V3H1zM1 4.3H3V7.3H1z"/>');
  });

  test('writes neighbours with the same look as a group of texts', () => {
    const recorder = new SvgRecorder(10, 10);
    recorder.font = '600 14px "Public Sans"';
    recorder.textAlign = 'right';
    recorder.fillText('Å & ä', 5, 6);
    recorder.fillText('ö', 5, 8);
    expect(recorder.finish()).toBe(
      '<g font-size="14" font-weight="600" fill="#000" text-anchor="end"><text x="5" y="6">Å &amp; ä</text><text x="5" y="8">ö</text></g>',
    );
  });

  test('brings back what was saved', () => {
    const recorder = new SvgRecorder(10, 10);
    recorder.strokeStyle = 'red';
    recorder.save();
    recorder.strokeStyle = 'blue';
    recorder.lineWidth = 3;
    recorder.restore();
    recorder.beginPath();
    recorder.moveTo(0, 0);
    recorder.lineTo(0, 0);
    recorder.lineTo(5, -0.01);
    recorder.stroke();
    expect(recorder.finish()).toBe('<path fill="none" stroke="red" d="M0 0L5 0"/>');
  });

  test('stops at what it cannot draw', () => {
    const recorder = new SvgRecorder(10, 10);
    expect(() => recorder.setLineDash([2, 2])).toThrow('dashed');
    expect(() => recorder.setTransform(2, 0, 0, 2, 0, 0)).toThrow('transform');
    expect(() => recorder.setTransform(1, 0, 0, 1, 0, 0)).not.toThrow();
  });
});

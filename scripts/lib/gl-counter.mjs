/**
 * Runs inside the page before anything else: counts WebGL draw calls, triangles and drawn frames.
 * The result is `window.glCounter`: totals since the start, the same for the last frame in which anything was drawn, and when
 * the latest frames were drawn (ms).
 * A function without imports, because the browser receives its source.
 */
export function installGlCounter() {
  const counter = { draws: 0, triangles: 0, frames: 0, lastFrame: { draws: 0, triangles: 0 }, times: [], contexts: 0 };
  let frame = { draws: 0, triangles: 0 };
  let open = false;
  let at = null;
  const close = () => {
    counter.frames += 1;
    counter.lastFrame = frame;
    counter.times.push(performance.now());
    if (counter.times.length > 2000) counter.times.splice(0, 1000);
    frame = { draws: 0, triangles: 0 };
    open = false;
  };
  const count = (mode, vertices, instances) => {
    // A busy machine may run two animation frames before the message that closes the first: their times differ.
    const now = document.timeline.currentTime;
    if (open && now !== at) close();
    at = now;
    // 4 is TRIANGLES; strips and fans do not occur in three.js meshes.
    const triangles = mode === 4 ? (vertices / 3) * instances : 0;
    counter.draws += 1;
    counter.triangles += triangles;
    frame.draws += 1;
    frame.triangles += triangles;
    if (!open) {
      open = true;
      // A macrotask after the animation frame: everything drawn in one callback is one frame.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => open && close();
      channel.port2.postMessage(0);
    }
  };
  const wrap = (name, vertices, instances) => {
    const prototype = WebGL2RenderingContext.prototype;
    const original = prototype[name];
    prototype[name] = function (...args) {
      count(args[0], args[vertices], instances === undefined ? 1 : args[instances]);
      return original.apply(this, args);
    };
  };
  if (typeof WebGL2RenderingContext !== 'undefined') {
    wrap('drawElements', 1);
    wrap('drawArrays', 2);
    wrap('drawElementsInstanced', 1, 4);
    wrap('drawArraysInstanced', 2, 3);
    wrap('drawRangeElements', 3);
  }
  const getContext = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext').value;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = getContext.call(this, kind, ...rest);
    if (kind === 'webgl2' && context) counter.contexts += 1;
    return context;
  };
  window.glCounter = counter;
}

import fc from 'fast-check';

// A counterexample is shown as it was found, with its seed. Making it smaller takes minutes where each try builds a whole
// course and prints it; add `endOnFailure: false` to the one property that is being mended.
fc.configureGlobal({ endOnFailure: true });

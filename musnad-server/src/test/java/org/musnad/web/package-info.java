@NullMarked
package org.musnad.web;

import org.jspecify.annotations.NullMarked;

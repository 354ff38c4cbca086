package org.strategypress.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonTest {
    @Test
    void numbersKeepTheDecimalPlacesThatTheyHave() {
        assertThat(Json.of(new BigDecimal("12.50"))).isEqualTo("12.50");
        assertThat(Json.of(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    @Test
    void writesValuesInTheOrderGiven() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("b", Arrays.asList("x", 1, true, null));
        object.put("a", Map.of());
        assertThat(Json.of(object)).isEqualTo("{\"b\":[\"x\",1,true,null],\"a\":{}}");
    }

    @Test
    void nothingInATextEndsAScriptElement() {
        assertThat(Json.of("</script><!-- & \"\\\n\u2028é"))
                .isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\\"\\\\\\u000a\\u2028é\"");
    }

    @Test
    void refusesWhatIsNoValueOfJson() {
        assertThatThrownBy(() -> Json.of(List.of(1.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
